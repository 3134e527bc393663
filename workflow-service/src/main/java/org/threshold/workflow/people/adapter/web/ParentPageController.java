package org.threshold.workflow.people.adapter.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import org.threshold.workflow.people.BornWords;
import org.threshold.workflow.people.ParentStanding;
import org.threshold.workflow.people.ParentStanding.KnownParent;
import org.threshold.workflow.people.adapter.web.WhatFollows.Before;
import org.threshold.workflow.people.app.PlaceParent;
import org.threshold.workflow.people.domain.Kinship;
import org.threshold.workflow.people.domain.ParentRecord;
import org.threshold.workflow.platform.web.form.Typed;

/**
 * Records what is known of a child’s mother, father or somebody else with parental responsibility
 * (L-3.1.17): the places of a child’s record that must not stay blank.
 */
@Controller
@RequestMapping("/cases/{ref}/family/parents")
class ParentPageController {

    private final FamilyEntry entry;
    private final ParentDrafts drafts;
    private final PlaceParent place;
    private final WhatFollows follows;

    ParentPageController(
            FamilyEntry entry, ParentDrafts drafts, PlaceParent place, WhatFollows follows) {
        this.entry = entry;
        this.drafts = drafts;
        this.place = place;
        this.follows = follows;
    }

    @GetMapping
    ModelAndView ask(
            Actor who, @PathVariable String ref, @RequestParam(defaultValue = "") String role) {
        var fields = ParentFields.of(who, entry.open(who, ref));
        var typed = new Typed(Map.of(ParentFields.ROLE, List.of(role)));
        return ask(ref).page(fields, typed, List.of());
    }

    @PostMapping
    ModelAndView record(
            Actor who,
            @PathVariable String ref,
            @RequestParam MultiValueMap<String, String> posted,
            RedirectAttributes after) {
        Kinship family = entry.open(who, ref);
        Typed typed = Typed.of(posted);
        var fields = ParentFields.of(who, family);
        if (typed.asksForForm()) {
            return ask(ref).page(fields, typed, List.of());
        }
        var draft = drafts.read(who, family, typed);
        if (!draft.refusals().isEmpty()) {
            return ask(ref).page(fields, typed, draft.refusals());
        }
        Before before = follows.before(family);
        var refusals = FamilyAsk.refusals(place.handle(who, draft.content()));
        return refusals.isEmpty()
                ? ask(ref).done(words(before, draft.content()), after)
                : ask(ref).page(fields, typed, refusals);
    }

    private String words(Before before, ParentRecord told) {
        List<String> words = new ArrayList<>(List.of("It is recorded."));
        switch (told.standing()) {
            case KnownParent(var parent) -> words.addAll(follows.since(before, parent));
            case ParentStanding.UnknownEnquiriesMade _ ->
                    words.add(
                            "Ask again: the place stays open on this page until somebody is named.");
            case ParentStanding.NotToBeContacted left ->
                    words.add(
                            "This parent is left out of meetings and letters. It is looked at again by "
                                    + BornWords.day(left.reviewOn())
                                    + ".");
            case ParentStanding.NobodyElse _, ParentStanding.Blank _ -> {}
        }
        return String.join(" ", words);
    }

    private static FamilyAsk ask(String ref) {
        return FamilyAsk.ofFamily("parents", ref, "/parents", Map.of());
    }
}
