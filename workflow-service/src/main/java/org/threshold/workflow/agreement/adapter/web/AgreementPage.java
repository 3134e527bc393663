package org.threshold.workflow.agreement.adapter.web;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.threshold.workflow.agreement.app.AgreementAddress;
import org.threshold.workflow.agreement.app.AgreementResult;
import org.threshold.workflow.agreement.domain.WrittenAgreement;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.NoSuchPage;
import org.threshold.workflow.platform.web.form.AskPage;
import org.threshold.workflow.platform.web.form.FormPage;
import org.threshold.workflow.platform.web.form.Typed;

/** The page of one agreement, and what follows when something was done with it. */
final class AgreementPage {

    private AgreementPage() {}

    /** The page, with what was refused on top. */
    static ModelAndView of(AgreementSheet sheet, List<Refusal> refused) {
        var page = new ModelAndView("written-agreement");
        page.addObject("sheet", sheet);
        page.addObject("errors", FormPage.of(List.of(), Typed.nothing(), refused).errors());
        if (!refused.isEmpty()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }

    /** Back to the agreement, with a word of what was done; a refusal stays on the form. */
    static ModelAndView after(AgreementResult result, AskPage ask, RedirectAttributes after) {
        return switch (result) {
            case AgreementResult.Kept(var agreement, var missing, var alert) ->
                    done(
                            agreement,
                            words(missing.isEmpty(), agreement) + alert.map(" "::concat).orElse(""),
                            after);
            case AgreementResult.Refused(var refusals) ->
                    ask.drawn(List.of(), Typed.nothing(), refusals);
            case AgreementResult.NotNow(var sentence) -> ask.done(sentence, after);
            case AgreementResult.NothingThere() -> throw new NoSuchPage();
        };
    }

    static ModelAndView done(WrittenAgreement agreement, String words, RedirectAttributes after) {
        after.addFlashAttribute("done", words);
        return new ModelAndView("redirect:" + AgreementAddress.of(agreement));
    }

    private static String words(boolean whole, WrittenAgreement agreement) {
        if (agreement.active()) {
            return "It is in force as a record of expectations, and everybody involved is told. It"
                    + " does not protect the child.";
        }
        if (agreement.state().ended()) {
            return "The agreement has ended.";
        }
        return whole
                ? "It is kept. Nothing is missing; a manager can activate it."
                : "It is kept as a draft. It is not in force.";
    }
}
