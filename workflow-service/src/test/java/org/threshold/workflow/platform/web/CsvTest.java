package org.threshold.workflow.platform.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @Test
    void a_table_begins_with_the_mark_of_utf_8_and_ends_each_line_as_the_rfc_does() {
        byte[] file = Csv.of(List.of(List.of("What", "Who"), List.of("A baby’s bruise", "")));

        assertThat(file).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(new String(file, UTF_8))
                .isEqualTo("\uFEFF\"What\",\"Who\"\r\n\"A baby’s bruise\",\"\"\r\n");
    }

    @Test
    void commas_quotes_and_line_ends_stay_within_their_cell() {
        assertThat(text("a, \"b\"\r\nc")).isEqualTo("\"a, \"\"b\"\"\r\nc\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+44", "-1", "@SUM(A1)", "\tx", "\rx", "\nx"})
    void what_a_spreadsheet_would_run_is_text(String typed) {
        assertThat(text(typed)).isEqualTo("\"'" + typed + "\"");
    }

    private static String text(String cell) {
        String file = new String(Csv.of(List.of(List.of(cell))), UTF_8);
        return file.substring(1, file.length() - 2);
    }
}
