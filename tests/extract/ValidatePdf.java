// Validates PDFs with veraPDF's library: java -cp <jars> ValidatePdf.java <profile> <file>...
// Profiles: ua1 (ISO 14289-1), 2a (ISO 19005-2). One line a file: "pass <file>" or "fail <file>: <clause>-<test> <rule>; ...".

import java.io.FileInputStream;
import java.util.LinkedHashSet;
import java.util.Set;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

public class ValidatePdf {
    public static void main(String[] arguments) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        PDFAFlavour flavour = PDFAFlavour.byFlavourId(arguments[0]);
        for (int i = 1; i < arguments.length; i++) {
            Set<String> failures = new LinkedHashSet<>();
            try (FileInputStream file = new FileInputStream(arguments[i]);
                    PDFAParser parser = Foundries.defaultInstance().createParser(file, flavour);
                    PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
                ValidationResult result = validator.validate(parser);
                for (TestAssertion assertion : result.getTestAssertions()) {
                    if (assertion.getStatus() == TestAssertion.Status.FAILED) {
                        failures.add(assertion.getRuleId().getClause() + "-" + assertion.getRuleId().getTestNumber()
                                + " " + assertion.getMessage().replace('\n', ' '));
                    }
                }
                if (!result.isCompliant() && failures.isEmpty()) {
                    failures.add("not compliant");
                }
            } catch (VeraPDFException error) {
                failures.add("not a PDF that veraPDF can read: " + error.getMessage());
            }
            System.out.println(failures.isEmpty()
                    ? "pass " + arguments[i]
                    : "fail " + arguments[i] + ": " + String.join("; ", failures));
        }
    }
}
