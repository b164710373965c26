package nl.buro3.productentool.sales.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;

/** What a file is, its bytes say: a name that lies changes nothing. */
class DocumentTest {

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(bytes("<xml/>"));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    @Test
    void eachKindIsKnownByItsBytes() throws IOException {
        assertThat(DocumentKind.of(bytes("%PDF-1.7 inhoud"))).contains(DocumentKind.PDF);
        assertThat(DocumentKind.of(bytes("\u0089PNG\r\n\u001a\ninhoud"))).contains(DocumentKind.PNG);
        assertThat(DocumentKind.of(bytes("\u00ff\u00d8\u00ff\u00e0inhoud"))).contains(DocumentKind.JPEG);
        assertThat(DocumentKind.of(zip("[Content_Types].xml", "word/document.xml")))
                .contains(DocumentKind.DOCX);
        ByteArrayOutputStream sheet = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(sheet, "Proef", "1.0")) {
            book.newWorksheet("Blad").value(0, 0, "x");
        }
        assertThat(DocumentKind.of(sheet.toByteArray())).contains(DocumentKind.XLSX);
    }

    @Test
    void aFileThatLiesAboutItsTypeIsNoDocument() throws IOException {
        assertThat(Document.of("contract.pdf", bytes("<html><script>alert(1)</script>")))
                .isEmpty();
        assertThat(Document.of("contract.pdf", bytes("MZ\u0090\u0000 programma")))
                .isEmpty();
        assertThat(Document.of("contract.docx", zip("geheim.exe"))).isEmpty();
        assertThat(Document.of("contract.docx", bytes("PK\u0003\u0004 niets"))).isEmpty();
        assertThat(Document.of("contract.docx", zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin")))
                .as("macros")
                .isEmpty();
        assertThat(Document.of("leeg.pdf", new byte[0])).isEmpty();
    }

    @Test
    void aDamagedArchiveIsNoDocumentAndNoFailure() throws IOException {
        byte[] archive = zip("[Content_Types].xml", "word/document.xml");
        for (int i = 4; i < archive.length; i++) {
            byte[] damaged = archive.clone();
            damaged[i] ^= (byte) 0x7F;
            DocumentKind.of(damaged).ifPresent(kind -> assertThat(kind).isEqualTo(DocumentKind.DOCX));
        }
    }

    @Test
    void itsNameEndsAsItsKindDoes() {
        assertThat(Document.of("../../etc/Offerte \"2026\".exe", bytes("%PDF-1.7 inhoud")))
                .map(Document::name)
                .contains("Offerte 2026.pdf");
        assertThat(Document.of("", bytes("%PDF-1.7 inhoud")))
                .map(Document::name)
                .contains("document.pdf");
    }

    @Test
    void whatIsLargerThanTenMegabytesIsRefused() {
        byte[] large = new byte[Document.LARGEST_BYTES + 1];
        System.arraycopy(bytes("%PDF-1.7"), 0, large, 0, 8);
        assertThat(Document.of("groot.pdf", large)).isEmpty();
    }
}
