package org.threshold.workflow.challenge.adapter.web;

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
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.challenge.app.ChallengeAddress;
import org.threshold.workflow.challenge.app.ChallengeCounts;
import org.threshold.workflow.challenge.app.RaiseResult;
import org.threshold.workflow.challenge.app.ReadChallenges;
import org.threshold.workflow.challenge.app.ReplyToAnswer;
import org.threshold.workflow.challenge.domain.Challenge;
import org.threshold.workflow.challenge.domain.ChallengeId;
import org.threshold.workflow.challenge.domain.ChallengeState;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.NoSuchPage;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.platform.web.form.Typed;

/** The pages of all challenges and of each, and where its challenger replies (R-C&amp;F-5b). */
@Controller
@RequestMapping("/challenges")
class ChallengePageController {

    private final ReadChallenges read;
    private final ReplyToAnswer reply;
    private final ChallengeForms forms;

    ChallengePageController(ReadChallenges read, ReplyToAnswer reply, ChallengeForms forms) {
        this.read = read;
        this.reply = reply;
        this.forms = forms;
    }

    /** A challenge as the list of all shows it. */
    record Row(String ref, String page, String words, String state) {

        static Row of(Challenge one) {
            return new Row(
                    one.about().caseRef().value(),
                    ChallengeAddress.of(one),
                    one.about().what().topic().words(),
                    one.current().level().words() + ": " + one.state().words());
        }
    }

    @GetMapping
    ModelAndView all(Actor who) {
        List<Challenge> all = read.all(who);
        var page = new ModelAndView("challenges");
        page.addObject("topics", ChallengeCounts.of(all));
        page.addObject("rows", all.stream().map(Row::of).toList());
        return page;
    }

    @GetMapping("/{id}")
    ModelAndView one(Actor who, @PathVariable UUID id) {
        Challenge challenge = found(who, id);
        var page = new ModelAndView("challenge");
        page.addObject("ref", challenge.about().caseRef().value());
        page.addObject("name", challenge.about().raised().name());
        page.addObject("title", ChallengeWords.title(challenge));
        page.addObject("address", ChallengeAddress.of(challenge));
        page.addObject("sheet", ChallengeWords.part(challenge).shown());
        page.addObject("reply", challenge.state() == ChallengeState.NOT_UPHELD);
        page.addObject("all", Activity.READ_BOARD.allowedTo(who.roles()));
        return page;
    }

    @GetMapping("/{id}/reply")
    ModelAndView ask(Actor who, @PathVariable UUID id) {
        return page(found(who, id), Typed.nothing(), List.of());
    }

    @PostMapping("/{id}/reply")
    ModelAndView reply(
            Actor who,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> posted,
            RedirectAttributes after) {
        Challenge challenge = found(who, id);
        Typed typed = Typed.of(posted);
        if (typed.asksForForm()) {
            return page(challenge, typed.asked(), List.of());
        }
        var reading = new Reading();
        var given = forms.read(ReplyForm.FIELDS, typed, ReplyForm.class).read(reading);
        if (!reading.clean()) {
            return page(challenge, typed, reading.refusals());
        }
        return switch (reply.handle(who, new ChallengeId(id), given)) {
            case RaiseResult.Kept(var one) ->
                    ChallengeForms.reply(one).done(one.state().words() + ".", after);
            case RaiseResult.Refused(var refusals) -> page(challenge, typed, refusals);
            case RaiseResult.NothingThere() -> throw new NoSuchPage();
        };
    }

    private Challenge found(Actor who, UUID id) {
        return read.one(who, new ChallengeId(id)).orElseThrow(NoSuchPage::new);
    }

    private static ModelAndView page(Challenge one, Typed typed, List<Refusal> refusals) {
        return ChallengeForms.reply(one).drawn(ReplyForm.FIELDS, typed, refusals);
    }
}
