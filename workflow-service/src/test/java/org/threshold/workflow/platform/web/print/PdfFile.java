package org.threshold.workflow.platform.web.print;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** A printed file as a test looks at it: with veraPDF, and read back. */
public final class PdfFile {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private final byte[] bytes;

    public PdfFile(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    /** How many bytes it has. */
    public int size() {
        return bytes.length;
    }

    /** What veraPDF finds against PDF/A-3a, each as a sentence; empty where it is compliant. */
    public List<String> againstArchiving() {
        return against(PDFAFlavour.PDFA_3_A);
    }

    /** The same against PDF/UA-1. */
    public List<String> againstReadingOut() {
        return against(PDFAFlavour.PDFUA_1);
    }

    private List<String> against(PDFAFlavour flavour) {
        var foundry = Foundries.defaultInstance();
        try (var parser = foundry.createParser(new ByteArrayInputStream(bytes), flavour);
                var validator = foundry.createValidator(flavour, false)) {
            var result = validator.validate(parser);
            List<String> found =
                    result.getTestAssertions().stream()
                            .map(it -> it.getRuleId().getClause() + ": " + it.getMessage())
                            .distinct()
                            .toList();
            if (result.getTotalAssertions() == 0 || result.isCompliant() != found.isEmpty()) {
                throw new AssertionError("veraPDF did not look at the file");
            }
            return found;
        } catch (VeraPDFException | IOException cause) {
            throw new AssertionError(cause);
        }
    }

    /** The same file once something was taken out of it. */
    public PdfFile spoilt(Consumer<PDDocumentCatalog> spoil) throws IOException {
        try (var file = Loader.loadPDF(bytes);
                var out = new ByteArrayOutputStream()) {
            spoil.accept(file.getDocumentCatalog());
            file.save(out, CompressParameters.NO_COMPRESSION);
            return new PdfFile(out.toByteArray());
        }
    }

    /** The words of the file, with one space for each gap. */
    public String text() throws IOException {
        try (var file = Loader.loadPDF(bytes)) {
            return oneLine(new PDFTextStripper().getText(file));
        }
    }

    /** The characters as the file names them, which a reader of files may search as they are. */
    public String characters() throws IOException {
        var characters = new StringBuilder();
        try (var file = Loader.loadPDF(bytes)) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition sign) {
                    characters.append(sign.getUnicode());
                }
            }.getText(file);
        }
        return characters.toString();
    }

    /** The title and the description that archives show of it. */
    public String about() throws IOException {
        try (var file = Loader.loadPDF(bytes)) {
            var information = file.getDocumentInformation();
            return String.join(
                    "|",
                    Objects.toString(information.getTitle(), ""),
                    Objects.toString(information.getSubject(), ""),
                    Objects.toString(information.getAuthor(), ""),
                    Objects.toString(information.getKeywords(), ""));
        }
    }

    /** Words with one space for each gap. */
    public static String oneLine(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }
}
