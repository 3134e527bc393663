package org.threshold.workflow.referral.adapter.web;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.NoSuchPage;
import org.threshold.workflow.platform.web.form.AskPage;
import org.threshold.workflow.platform.web.form.Forms;
import org.threshold.workflow.platform.web.form.Typed;
import org.threshold.workflow.referral.ReferralId;
import org.threshold.workflow.referral.app.AnswerOtherChildren;
import org.threshold.workflow.referral.app.AnswerOtherChildren.Said;
import org.threshold.workflow.referral.app.ReadOtherChildren;
import org.threshold.workflow.worklist.Completion;

/**
 * Says who else lives in the home, at any time and by whoever knows it: the children of the family
 * whom the system knows are listed to be confirmed (L-3.1.22).
 */
@Controller
@RequestMapping("/referrals/{id}/other-children")
class OtherChildrenPageController {

    private final AnswerOtherChildren answer;
    private final ReadOtherChildren read;
    private final Forms forms;
    private final CaseClock clock;

    OtherChildrenPageController(
            AnswerOtherChildren answer, ReadOtherChildren read, Forms forms, CaseClock clock) {
        this.answer = answer;
        this.read = read;
        this.forms = forms;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView ask(Actor who, @PathVariable UUID id) {
        return page(id).empty(fields(who, id));
    }

    @PostMapping
    ModelAndView answer(
            Actor who,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> posted,
            RedirectAttributes after) {
        List<FormField> fields = fields(who, id);
        var sent = forms.read(fields, Typed.of(posted), WorkingTime.ZONE, OtherChildrenForm.class);
        var said = sent.form().read(sent.reading());
        Completion completion =
                sent.reading().then(() -> kept(who, id, said), Completion.Refused::new);
        return completion.as(
                next -> page(id).done(next, after),
                wrong -> page(id).drawn(fields, sent.typed(), List.copyOf(wrong)),
                gone -> page(id).drawn(fields, sent.typed(), List.of(late(gone))));
    }

    private Completion kept(Actor who, UUID id, Said said) {
        return answer.record(who, new ReferralId(id), said).orElseThrow(NoSuchPage::new);
    }

    private static Refusal late(String sentence) {
        return new Refusal("form", sentence, "Look at the referral to see what stands there now.");
    }

    private List<FormField> fields(Actor who, UUID id) {
        var standing = read.handle(who, new ReferralId(id)).orElseThrow(NoSuchPage::new);
        return OtherChildrenFields.named(standing, WorkingTime.dayOf(clock.now()));
    }

    private static AskPage page(UUID id) {
        return AskPage.below("other-children", "", "/referrals/" + id, "/other-children");
    }
}
