package org.threshold.workflow.letter.adapter.web;

import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.threshold.workflow.letter.domain.LetterSheet;
import org.threshold.workflow.platform.web.print.PdfPrinter;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Prints a letter to a parent as it was sent. */
@Component
class LetterPrint {

    private final ITemplateEngine templates;
    private final PdfPrinter printer;

    LetterPrint(ITemplateEngine templates, PdfPrinter printer) {
        this.templates = templates;
        this.printer = printer;
    }

    byte[] pdf(LetterSheet sheet) {
        return printer.print(page(sheet));
    }

    /** The page that is printed. */
    String page(LetterSheet sheet) {
        return templates.process(
                "parent-letter-print", new Context(Locale.UK, Map.of("sheet", sheet)));
    }
}
