package org.threshold.workflow.people.adapter.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.threshold.workflow.people.LikelyMatch;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.app.MergePeople;
import org.threshold.workflow.people.app.ReadTwins;
import org.threshold.workflow.people.domain.Kinship;
import org.threshold.workflow.people.domain.PersonMerge;
import org.threshold.workflow.people.domain.PersonMergeId;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.form.Typed;

/** Says of somebody of a family that another record is of the same person (R-HV-1). */
@Controller
@RequestMapping("/cases/{ref}/family/{id}/same")
class SamePersonPageController {

    private static final Refusal NOT_CHOSEN =
            new Refusal(
                    SameFields.OTHER,
                    "No other record is chosen.",
                    "Choose the record of the same person.");

    private final FamilyEntry entry;
    private final ReadTwins twins;
    private final MergePeople merge;
    private final RepeatedRequests sendings;

    SamePersonPageController(
            FamilyEntry entry, ReadTwins twins, MergePeople merge, RepeatedRequests sendings) {
        this.entry = entry;
        this.twins = twins;
        this.merge = merge;
        this.sendings = sendings;
    }

    @GetMapping
    ModelAndView ask(Actor who, @PathVariable String ref, @PathVariable UUID id) {
        Kinship family = entry.open(who, ref);
        PersonId one = FamilyEntry.one(family, id).id();
        return page(ref, one).page(fields(who, family, one), Typed.nothing(), List.of());
    }

    @PostMapping
    ModelAndView say(
            Actor who,
            @PathVariable Map<String, String> path,
            @RequestParam MultiValueMap<String, String> posted,
            RedirectAttributes after) {
        String ref = path.getOrDefault("ref", "");
        Kinship family = entry.open(who, ref);
        PersonId one = FamilyEntry.one(family, UUID.fromString(path.getOrDefault("id", ""))).id();
        Typed typed = Typed.of(posted);
        List<Refusal> refusals = said(who, one, typed);
        return refusals.isEmpty()
                ? page(ref, one)
                        .done("What is recorded under either is shown as one from now on.", after)
                : page(ref, one).page(fields(who, family, one), typed, refusals);
    }

    private List<Refusal> said(Actor who, PersonId one, Typed typed) {
        Optional<PersonId> other =
                twins.like(who, one).stream()
                        .map(match -> match.person().id())
                        .filter(id -> id.value().toString().equals(typed.one(SameFields.OTHER)))
                        .findFirst();
        return other.map(
                        it -> {
                            var said =
                                    new PersonMerge(new PersonMergeId(sendings.newId()), one, it);
                            return FamilyAsk.refusals(
                                    merge.handle(who, said, typed.one(SameFields.REASON)));
                        })
                .orElse(List.of(NOT_CHOSEN));
    }

    private List<FormField> fields(Actor who, Kinship family, PersonId one) {
        List<LikelyMatch> like = twins.like(who, one);
        return SameFields.of(like, family.seen().on());
    }

    private static FamilyAsk page(String ref, PersonId one) {
        String history = FamilyAsk.family(ref) + "/" + one.value();
        return new FamilyAsk("family.same", ref, history, history + "/same", Map.of());
    }
}
