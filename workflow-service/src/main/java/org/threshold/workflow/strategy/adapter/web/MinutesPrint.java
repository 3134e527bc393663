package org.threshold.workflow.strategy.adapter.web;

import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.threshold.workflow.platform.web.print.PdfPrinter;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Prints minutes from the same sheet that the page shows. */
@Component
class MinutesPrint {

    private final ITemplateEngine templates;
    private final PdfPrinter printer;

    MinutesPrint(ITemplateEngine templates, PdfPrinter printer) {
        this.templates = templates;
        this.printer = printer;
    }

    /**
     * The minutes as a PDF.
     *
     * @param printedBy who prints them, in words
     */
    byte[] pdf(MinutesSheet sheet, String printedBy) {
        return printer.print(page(sheet, printedBy));
    }

    /** The page that is printed. */
    String page(MinutesSheet sheet, String printedBy) {
        return templates.process(
                "minutes-print",
                new Context(Locale.UK, Map.of("sheet", sheet, "printedBy", printedBy)));
    }
}
