package org.threshold.workflow.platform.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.mvc.support.RedirectAttributesModelMap;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.Refusal;

class AskPageTest {

    private static final List<FormField> FIELDS = List.of(new FormField.Text("why", "Why?", ""));

    private final AskPage page =
            AskPage.below("minorConcern", "CP-2041", "/cases/CP-2041", "/minor-concerns");

    @Test
    void a_page_below_another_is_posted_below_it_and_hides_nothing() {
        assertThat(page)
                .isEqualTo(
                        new AskPage(
                                "minorConcern",
                                "CP-2041",
                                "/cases/CP-2041",
                                "/cases/CP-2041/minor-concerns",
                                Map.of()));
    }

    @Test
    void a_page_into_which_nothing_was_typed_is_drawn_without_an_error() {
        var drawn = page.empty(FIELDS);

        assertThat(drawn.getViewName()).isEqualTo("ask");
        assertThat(drawn.getStatus()).isNull();
        assertThat(drawn.getModel()).containsEntry("page", page);
    }

    @Test
    void what_is_refused_is_422_and_keeps_what_was_typed() {
        var typed = new Typed(Map.of("why", List.of("seen")));

        var drawn = page.drawn(FIELDS, typed, List.of(new Refusal("why", "Too short.", "Say it.")));

        assertThat(drawn.getStatus()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat((FormPage) drawn.getModel().get("form"))
                .satisfies(
                        form -> {
                            assertThat(form.errors()).hasSize(1);
                            assertThat(form.answers()).hasSize(1);
                        });
    }

    @Test
    void what_is_done_leads_back_to_where_the_page_was_opened_from_with_its_words() {
        var after = new RedirectAttributesModelMap();

        var done = page.done("It is noted.", after);

        assertThat(done.getViewName()).isEqualTo("redirect:/cases/CP-2041");
        assertThat(after.getFlashAttributes().get("done")).isEqualTo("It is noted.");
    }
}
