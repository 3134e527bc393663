package org.threshold.workflow.worklist.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.web.form.Drawn;
import org.threshold.workflow.platform.web.form.FormPage;
import org.threshold.workflow.platform.web.form.Typed;

class VersionRowTest {

    private static final List<FormField> FIELDS =
            List.of(
                    new FormField.YesNo("safe", "Is the child safe?", ""),
                    new FormField.LongText("why", "Why?", ""),
                    new FormField.Repeated(
                            "adults",
                            "Adult",
                            "",
                            List.of(new FormField.Text("name", "Name", ""))));

    @Test
    void answers_stand_beside_each_other_in_words_and_what_nobody_answered_is_left_out() {
        var rows = VersionRow.of(drawn(Map.of("safe", "yes")), drawn(Map.of("safe", "no")));

        assertThat(rows).containsExactly(new VersionRow("Is the child safe?", "Yes", "No"));
        assertThat(rows.getFirst().same()).isFalse();
    }

    @Test
    void one_item_more_is_a_row_that_the_other_has_nothing_in() {
        var rows =
                VersionRow.of(
                        drawn(Map.of("adults[0].name", "Ann")),
                        drawn(Map.of("adults[0].name", "Ann", "adults[1].name", "Bob")));

        assertThat(rows)
                .containsExactly(
                        new VersionRow("Adult 1: Name", "Ann", "Ann"),
                        new VersionRow("Adult 2: Name", "", "Bob"));
    }

    @Test
    void how_a_browser_ends_its_lines_makes_no_difference() {
        var rows = VersionRow.of(drawn(Map.of("why", "a\nb")), drawn(Map.of("why", "a\r\nb ")));

        assertThat(rows).allMatch(VersionRow::same);
    }

    private static List<Drawn> drawn(Map<String, String> typed) {
        var values = new java.util.HashMap<String, List<String>>();
        typed.forEach((path, value) -> values.put(path, List.of(value)));
        return FormPage.of(FIELDS, new Typed(values), List.of()).fields();
    }
}
