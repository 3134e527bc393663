package org.threshold.workflow.strategy.adapter.web;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.NoSuchPage;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.platform.web.form.AskPage;
import org.threshold.workflow.platform.web.form.Forms;
import org.threshold.workflow.platform.web.form.Typed;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.strategy.app.ReplyToInvitation;
import org.threshold.workflow.strategy.domain.Coming;
import org.threshold.workflow.worklist.Completion;

/** Records what somebody who is invited said on the telephone about coming. */
@Controller
@RequestMapping("/strategy-discussions/{id}/reply")
class ReplyPageController {

    private static final List<FormField> FIELDS =
            Stream.concat(
                            Stream.of(
                                    new FormField.Choice(
                                            "coming",
                                            "What did they say?",
                                            "",
                                            Asked.options(
                                                    Coming.values(), Coming::code, Coming::words))),
                            AttendeeFields.all().stream())
                    .toList();

    private final Access access;
    private final ReplyToInvitation reply;
    private final Forms forms;

    ReplyPageController(Access access, ReplyToInvitation reply, Forms forms) {
        this.access = access;
        this.reply = reply;
        this.forms = forms;
    }

    @GetMapping
    ModelAndView ask(Actor who, @PathVariable UUID id) {
        access.require(who, Activity.REPLY_TO_INVITATION);
        return page(id).empty(FIELDS);
    }

    @PostMapping
    ModelAndView reply(
            Actor who,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> posted,
            RedirectAttributes after) {
        Typed typed = Typed.of(posted);
        if (typed.asksForForm()) {
            return page(id).drawn(FIELDS, typed, List.of());
        }
        var sent = forms.read(FIELDS, typed, WorkingTime.ZONE, ReplyForm.class);
        var reading = new Reading();
        var said = sent.form().read(reading);
        if (!reading.clean()) {
            return page(id).drawn(FIELDS, sent.typed(), reading.refusals());
        }
        Completion completion =
                reply.handle(who, new DiscussionId(id), said).orElseThrow(NoSuchPage::new);
        return completion.as(
                next -> page(id).done("The answer is recorded. " + next, after),
                refusals -> page(id).drawn(FIELDS, sent.typed(), List.copyOf(refusals)),
                gone -> page(id).drawn(FIELDS, sent.typed(), List.of(late(gone))));
    }

    private static Refusal late(String sentence) {
        return new Refusal("request", sentence, "Look at the discussion to see what it waits for.");
    }

    private static AskPage page(UUID id) {
        return AskPage.below("reply", "", "/strategy-discussions/" + id, "/reply");
    }
}
