package org.threshold.workflow.people.adapter.web;

import java.util.ArrayList;
import java.util.List;
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
import org.threshold.workflow.people.adapter.web.MoveReading.Move;
import org.threshold.workflow.people.app.LeaveHousehold;
import org.threshold.workflow.people.app.MoveIn;
import org.threshold.workflow.people.domain.Answer;
import org.threshold.workflow.people.domain.Kinship;
import org.threshold.workflow.people.domain.MembershipId;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.form.Typed;

/** Records that somebody of a family moved in, moved out, or lived there once (L-3.1.8). */
@Controller
@RequestMapping("/cases/{ref}/family/moves")
class MovePageController {

    private final FamilyEntry entry;
    private final MoveDrafts drafts;
    private final MoveIn moveIn;
    private final LeaveHousehold leave;
    private final WhatFollows follows;

    MovePageController(
            FamilyEntry entry,
            MoveDrafts drafts,
            MoveIn moveIn,
            LeaveHousehold leave,
            WhatFollows follows) {
        this.entry = entry;
        this.drafts = drafts;
        this.moveIn = moveIn;
        this.leave = leave;
        this.follows = follows;
    }

    @GetMapping
    ModelAndView ask(Actor who, @PathVariable String ref) {
        return page(ref, entry.open(who, ref), Typed.nothing(), List.of());
    }

    @PostMapping
    ModelAndView record(
            Actor who,
            @PathVariable String ref,
            @RequestParam MultiValueMap<String, String> posted,
            RedirectAttributes after) {
        Kinship family = entry.open(who, ref);
        Typed typed = Typed.of(posted);
        if (typed.asksForForm()) {
            return page(ref, family, typed, List.of());
        }
        var draft = drafts.read(who, family, typed);
        if (!draft.refusals().isEmpty()) {
            return page(ref, family, typed, draft.refusals());
        }
        var before = follows.before(family);
        var refusals = FamilyAsk.refusals(record(who, draft.content()));
        if (!refusals.isEmpty()) {
            return page(ref, family, typed, refusals);
        }
        List<String> words = new ArrayList<>(List.of("It is recorded."));
        words.addAll(follows.since(before, draft.content().who()));
        return drafts.ask(ref, typed).done(String.join(" ", words), after);
    }

    private Answer<MembershipId> record(Actor who, Move move) {
        return switch (move) {
            case Move.Lives(_, var command) -> moveIn.handle(who, command);
            case Move.Left(_, var command) -> leave.handle(who, command);
        };
    }

    private ModelAndView page(String ref, Kinship family, Typed typed, List<Refusal> refusals) {
        return drafts.ask(ref, typed).page(MoveFields.of(family), typed, refusals);
    }
}
