package org.threshold.workflow.strategy.adapter.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
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
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.platform.web.form.AskPage;
import org.threshold.workflow.platform.web.form.FormPage;
import org.threshold.workflow.platform.web.form.Forms;
import org.threshold.workflow.platform.web.form.Typed;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.strategy.app.ReplyToInvitation;
import org.threshold.workflow.strategy.domain.Coming;
import org.threshold.workflow.worklist.Completion;
import tools.jackson.databind.json.JsonMapper;

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
    private final JsonMapper json;

    ReplyPageController(Access access, ReplyToInvitation reply, Forms forms, JsonMapper json) {
        this.access = access;
        this.reply = reply;
        this.forms = forms;
        this.json = json;
    }

    @GetMapping
    ModelAndView ask(Actor who, @PathVariable UUID id) {
        access.require(who, Activity.REPLY_TO_INVITATION);
        return page(id, Typed.nothing(), List.of());
    }

    @PostMapping
    ModelAndView reply(
            Actor who,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> posted,
            RedirectAttributes after) {
        Typed typed = Typed.of(posted);
        if (typed.asksForForm()) {
            return page(id, typed, List.of());
        }
        var read = forms.read(FIELDS, typed, WorkingTime.ZONE);
        var reading = new Reading();
        var said = json.readValue(read.json(), ReplyForm.class).read(reading);
        if (!reading.clean()) {
            return page(id, read.typed(), reading.refusals());
        }
        Completion completion =
                reply.handle(who, new DiscussionId(id), said)
                        .orElseThrow(ConcernPageController::nothingHere);
        return completion.as(
                next -> {
                    after.addFlashAttribute("done", "The answer is recorded. " + next);
                    return new ModelAndView("redirect:" + discussion(id));
                },
                refusals -> page(id, read.typed(), List.copyOf(refusals)),
                gone -> page(id, read.typed(), List.of(late(gone))));
    }

    private static Refusal late(String sentence) {
        return new Refusal("request", sentence, "Look at the discussion to see what it waits for.");
    }

    private static String discussion(UUID id) {
        return "/strategy-discussions/" + id;
    }

    private static ModelAndView page(UUID id, Typed typed, List<Refusal> refusals) {
        String back = discussion(id);
        var page = new ModelAndView("ask");
        page.addObject("page", new AskPage("reply", "", back, back + "/reply", Map.of()));
        page.addObject("form", FormPage.of(FIELDS, typed, refusals));
        if (!refusals.isEmpty()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }
}
