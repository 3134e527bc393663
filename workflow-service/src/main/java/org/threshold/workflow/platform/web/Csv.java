package org.threshold.workflow.platform.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;

/**
 * Tables as text after RFC 4180, with the mark by which spreadsheets know UTF-8. A cell that a
 * spreadsheet would take for a formula begins with an apostrophe instead, so that nothing typed
 * into a case is run on the computer of whoever opens the file.
 */
public final class Csv {

    /** What it is sent as. */
    public static final MediaType TYPE = new MediaType("text", "csv", UTF_8);

    private static final String MARK = "\uFEFF";
    private static final String LINE_END = "\r\n";
    private static final String FORMULA = "=+-@\t\r\n";

    private Csv() {}

    /** The text of a table. */
    public static byte[] of(List<List<String>> lines) {
        return lines.stream()
                .map(Csv::line)
                .collect(Collectors.joining("", MARK, ""))
                .getBytes(UTF_8);
    }

    private static String line(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", LINE_END));
    }

    private static String cell(String text) {
        boolean formula = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
        return "\"" + (formula ? "'" : "") + text.replace("\"", "\"\"") + "\"";
    }
}
