package org.threshold.workflow.platform.web.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Prints a page as a PDF that can be archived (PDF/A-3a) and that a screen reader can read out
 * (PDF/UA-1).
 *
 * <p>The page is ours and well-formed, with a title, a language and {@code <meta name="subject">}.
 * Nothing is fetched for it, whatever it names. The fonts are read where somebody prints, and
 * nowhere else.
 */
@Lazy
@Component
public class PdfPrinter {

    private static final int REGULAR = 400;
    private static final int BOLD = 700;
    private static final String FAMILY = "DejaVu Sans";

    private final PrintFont regular = PrintFont.of("DejaVuSans.ttf");
    private final PrintFont bold = PrintFont.of("DejaVuSans-Bold.ttf");
    private final PrintedText text = new PrintedText(it -> regular.shows(it) && bold.shows(it));
    private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    PdfPrinter() {
        // What is printed names people, and the library might quote it.
        XRLog.setLoggingEnabled(false);
    }

    /** The page as a file. */
    public byte[] print(String page) {
        var file = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
        builder.useColorProfile(colours);
        builder.useFont(regular::stream, FAMILY, REGULAR, FontStyle.NORMAL, true);
        builder.useFont(bold::stream, FAMILY, BOLD, FontStyle.NORMAL, true);
        builder.useUriResolver((_, _) -> null);
        builder.withHtmlContent(text.of(page), null);
        builder.toStream(file);
        try {
            builder.run();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        return file.toByteArray();
    }
}
