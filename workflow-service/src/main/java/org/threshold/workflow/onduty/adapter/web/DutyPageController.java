package org.threshold.workflow.onduty.adapter.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.onduty.app.ShowDuties;
import org.threshold.workflow.onduty.app.ShowDuties.Shown;
import org.threshold.workflow.onduty.app.ShowDuties.When;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.form.FormPage;
import org.threshold.workflow.platform.web.form.Forms;
import org.threshold.workflow.platform.web.form.Typed;

/**
 * Who is on duty in each agency, now or at another time (L-3.1.15). The time is part of the
 * address, so that it can be sent to a colleague; there is nothing of a family in it.
 */
@Controller
class DutyPageController {

    private static final List<FormField> FIELDS =
            List.of(
                    new FormField.DateTime(
                            "at",
                            "When?",
                            "For example Saturday night, to see now who will be there then."));

    private final ShowDuties show;
    private final Forms forms;

    DutyPageController(ShowDuties show, Forms forms) {
        this.show = show;
        this.forms = forms;
    }

    /** The form; without a time it asks for now. */
    record Asked(@Nullable Instant at) {

        When when() {
            return at == null ? new When.Now() : new When.At(at);
        }
    }

    @GetMapping("/on-duty")
    ModelAndView page(Actor who, @RequestParam MultiValueMap<String, String> given) {
        var read = forms.read(FIELDS, Typed.of(given), WorkingTime.ZONE, Asked.class);
        if (!read.reading().clean()) {
            return refused(
                    show.handle(who, new When.Now()), read.typed(), read.reading().refusals());
        }
        When when = read.form().when();
        return switch (show.handle(who, when)) {
            case Shown.Refused(var now, var refusal) ->
                    refused(now, read.typed(), List.of(refusal));
            case Shown shown ->
                    page(
                            shown,
                            when instanceof When.Now,
                            FormPage.of(FIELDS, read.typed(), List.of()));
        };
    }

    /** What was asked cannot be said; who is on duty now is. */
    private static ModelAndView refused(Shown now, Typed typed, List<Refusal> refusals) {
        var page = page(now, true, FormPage.of(FIELDS, typed, refusals));
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static ModelAndView page(Shown shown, boolean now, FormPage form) {
        var page = new ModelAndView("on-duty");
        page.addObject("duties", DutyPage.of(shown));
        page.addObject("now", now);
        page.addObject("form", form);
        return page;
    }
}
