package org.threshold.workflow.platform.web.form;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.Refusal;

/**
 * A page that asks something, drawn by the template {@code ask}.
 *
 * @param key the messages {@code <key>.title}, {@code .intro} and {@code .submit} are its words
 * @param about what the words name, as their argument; a reference, never a person's name
 * @param back the address that the link at the top leads to
 * @param action the address that the form is posted to
 * @param hidden what is posted with it unseen
 */
public record AskPage(
        String key, String about, String back, String action, Map<String, String> hidden) {

    public AskPage {
        hidden = Map.copyOf(hidden);
    }

    /**
     * A page with nothing hidden, at an address below that of the page it was opened from.
     *
     * @param rest the end of its address, after that of the page it leads back to
     */
    public static AskPage below(String key, String about, String back, String rest) {
        return new AskPage(key, about, back, back + rest, Map.of());
    }

    /** The page before anything was typed. */
    public ModelAndView empty(List<FormField> fields) {
        return drawn(fields, Typed.nothing(), List.of());
    }

    /** The page with what was typed; 422 where something of it is refused. */
    public ModelAndView drawn(List<FormField> fields, Typed typed, List<Refusal> refusals) {
        return drawn(FormPage.of(fields, typed, refusals));
    }

    /** The page with this form; 422 where the form shows errors. */
    public ModelAndView drawn(FormPage form) {
        var page = new ModelAndView("ask");
        page.addObject("page", this);
        page.addObject("form", form);
        if (!form.errors().isEmpty()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }

    /** It is done: back to the page it was opened from, which says so in these words. */
    public ModelAndView done(String words, RedirectAttributes after) {
        after.addFlashAttribute("done", words);
        return new ModelAndView("redirect:" + back);
    }
}
