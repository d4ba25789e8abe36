//! Small PDFs written by hand, for tests: valid, strange or hostile.

/// A PDF of these objects, numbered from 1. The first is the catalog.
pub fn file(objects: &[String]) -> Vec<u8> {
    sealed(objects, "")
}

/// The same, with more in its trailer.
pub fn sealed(objects: &[String], trailer: &str) -> Vec<u8> {
    let mut bytes = b"%PDF-1.7\n".to_vec();
    let mut table = String::new();
    for (index, object) in objects.iter().enumerate() {
        table += &format!("{:010} 00000 n \n", bytes.len());
        bytes.extend(format!("{} 0 obj\n{object}\nendobj\n", index + 1).bytes());
    }
    let count = objects.len() + 1;
    let tail = format!(
        "xref\n0 {count}\n0000000000 65535 f \n{table}trailer\n<< /Size {count} /Root 1 0 R {trailer} >>\nstartxref\n{}\n%%EOF\n",
        bytes.len()
    );
    bytes.extend(tail.bytes());
    bytes
}

/// A stream of this content; `dict` is what its dictionary holds beside the length.
pub fn stream(dict: &str, content: &str) -> String {
    format!("<< {dict} /Length {} >>\nstream\n{content}\nendstream", content.len())
}

/// The objects of a file with one page. `resources` stand in its dictionary of resources, beside a font `/H`, which is
/// Helvetica; `more` objects are numbered from 5.
pub fn page(content: &str, resources: &str, more: &[String]) -> Vec<String> {
    let helvetica = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>";
    let fonts = match resources.split_once("/Font <<") {
        Some((before, after)) => format!("{before} /Font << /H {helvetica} {after}"),
        None => format!("{resources} /Font << /H {helvetica} >>"),
    };
    let mut objects = vec![
        "<< /Type /Catalog /Pages 2 0 R /Lang (nl-NL) >>".to_owned(),
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_owned(),
        format!("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << {fonts} >> >>"),
        stream("", content),
    ];
    objects.extend(more.iter().cloned());
    objects
}

/// Content that shows text with `/H` of 10 points, from 50, 800.
pub fn shown(operators: &str) -> String {
    format!("BT /H 10 Tf 12 TL 50 800 Td {operators} ET")
}
