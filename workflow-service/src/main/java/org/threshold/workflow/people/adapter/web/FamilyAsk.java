package org.threshold.workflow.people.adapter.web;

import java.util.List;
import java.util.Map;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.threshold.workflow.people.domain.Answer;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.form.AskPage;
import org.threshold.workflow.platform.web.form.Typed;

/**
 * A page that asks something about the family of a case.
 *
 * @param key under which its words are found
 * @param back where it was opened from
 * @param action where its form is sent
 * @param hidden what is sent with it unseen
 */
record FamilyAsk(String key, String ref, String back, String action, Map<String, String> hidden) {

    /** One that is opened from the page of the family. */
    static FamilyAsk ofFamily(String key, String ref, String rest, Map<String, String> hidden) {
        String family = family(ref);
        return new FamilyAsk("family." + key, ref, family, family + rest, hidden);
    }

    static String family(String ref) {
        return "/cases/" + ref + "/family";
    }

    /** The page with what was typed, and what is wrong with it. */
    ModelAndView page(List<FormField> fields, Typed typed, List<Refusal> refusals) {
        return new AskPage(key, ref, back, action, hidden).drawn(fields, typed, refusals);
    }

    /** It is recorded: back to where the page was opened from, which says so. */
    ModelAndView done(String words, RedirectAttributes after) {
        after.addFlashAttribute("done", words);
        return new ModelAndView("redirect:" + back);
    }

    /** Why an answer is not done, said of the page’s own fields; nothing for one that is. */
    static List<Refusal> refusals(Answer<?> answer) {
        return refused(answer).stream()
                .map(
                        it ->
                                it.field().equals("born")
                                        ? new Refusal("dateOfBirth", it.problem(), it.remedy())
                                        : it)
                .toList();
    }

    private static List<Refusal> refused(Answer<?> answer) {
        return switch (answer) {
            case Answer.Done<?> _ -> List.of();
            case Answer.Refused<?>(var refusals) -> refusals;
            case Answer.NotFound<?>(var refusal) -> List.of(refusal);
            case Answer.Overtaken<?>(var refusal) -> List.of(refusal);
        };
    }
}
