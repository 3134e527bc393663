package org.threshold.workflow.platform.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.FormField.Option;
import org.threshold.workflow.platform.FormField.Pick;
import org.threshold.workflow.platform.FormField.Seldom;
import org.threshold.workflow.platform.FormField.Text;
import org.threshold.workflow.platform.Refusal;
import tools.jackson.databind.json.JsonMapper;

/** What seldom has to be given takes no room until somebody gives it. */
class SeldomTest {

    private static final List<FormField> FIELDS =
            List.of(
                    new Seldom(
                            "dissents",
                            "Disagreement",
                            "If an agency disagreed",
                            List.of(
                                    new Pick(
                                            "agency",
                                            "Which agency?",
                                            "",
                                            List.of(
                                                    new Option("police", "Police"),
                                                    new Option("gp", "GP"))),
                                    new Text("what", "With what?", ""))));

    private final Forms forms = new Forms(JsonMapper.shared());

    @Test
    void it_is_folded_away_while_nothing_was_said_and_open_once_something_was() {
        assertThat(drawn(Map.of()).used()).isFalse();
        assertThat(drawn(Map.of("dissents[0]", "")).used()).isFalse();
        assertThat(drawn(Map.of("dissents[0].agency", "gp")).used()).isTrue();
    }

    @Test
    void it_is_open_where_another_was_asked_for_or_something_in_it_is_wrong() {
        var wrong = new Refusal("dissents[0].what", "It is missing.", "Say it.");

        assertThat(drawn(Map.of("dissents[0]", "", "dissents[1]", "")).used()).isTrue();
        assertThat(FormPage.of(FIELDS, Typed.nothing(), List.of(wrong)).fields().getFirst().used())
                .isTrue();
    }

    @Test
    void one_of_many_is_chosen_and_what_stands_there_before_is_no_answer() {
        var chosen = drawn(Map.of("dissents[0].agency", "gp")).fields().getFirst().fields();
        var none = drawn(Map.of("dissents[0].agency", "")).fields().getFirst().fields();

        assertThat(chosen.getFirst().answer()).isEqualTo("GP");
        assertThat(none.getFirst().answer()).isEmpty();
        assertThat(none.getFirst().options().getFirst().words()).isEqualTo("Choose one");
    }

    @Test
    void what_was_said_is_sent_and_a_blank_one_is_left_out() {
        assertThat(json(Map.of("dissents[0].agency", "", "dissents[0].what", ""))).isEqualTo("{}");
        assertThat(json(Map.of("dissents[0].agency", "gp", "dissents[0].what", "All.")))
                .isEqualTo("{\"dissents\":[{\"agency\":\"gp\",\"what\":\"All.\"}]}");
    }

    private String json(Map<String, String> typed) {
        return forms.read(FIELDS, ForEachTest.typed(typed), ZoneOffset.UTC).json();
    }

    private static Drawn drawn(Map<String, String> typed) {
        return FormPage.of(FIELDS, ForEachTest.typed(typed), List.of()).fields().getFirst();
    }
}
