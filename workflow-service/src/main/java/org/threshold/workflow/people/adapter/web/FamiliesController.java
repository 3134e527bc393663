package org.threshold.workflow.people.adapter.web;

import java.util.Objects;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.app.SearchPeople;
import org.threshold.workflow.people.app.ViewFamily;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.platform.web.Problems;

/** Finds people and shows their families; each search and each view is kept in the audit. */
@RestController
@RequestMapping("/api/v1/people")
class FamiliesController {

    private final SearchPeople search;
    private final ViewFamily view;
    private final RepeatedRequests sendings;
    private final CaseClock clock;

    FamiliesController(
            SearchPeople search, ViewFamily view, RepeatedRequests sendings, CaseClock clock) {
        this.search = search;
        this.view = view;
        this.sendings = sendings;
        this.clock = clock;
    }

    /** Looks for somebody; what is looked for is in the body, so that no log has it. */
    @PostMapping("/searches")
    ResponseEntity<?> search(Actor who, @RequestBody SearchForm form) {
        var reading = new PersonReading(WorkingTime.dayOf(clock.now()));
        var sought = reading.read(form);
        if (!reading.refusals().isEmpty()) {
            return Problems.refused(reading.refusals());
        }
        String reason = Objects.requireNonNullElse(form.reason(), "");
        var command = new SearchPeople.Command(sendings.newId(), sought, reason);
        return Answers.of(
                search.handle(who, command),
                found ->
                        ResponseEntity.ok()
                                .cacheControl(CacheControl.noStore())
                                .body(SearchAnswer.of(found)));
    }

    /** Somebody's family: homes over time, relatives, siblings, and the adults' history. */
    @GetMapping("/{id}/family")
    ResponseEntity<?> family(Actor who, @PathVariable UUID id) {
        return Answers.of(
                view.handle(who, new PersonId(id)),
                family ->
                        ResponseEntity.ok()
                                .cacheControl(CacheControl.noStore())
                                .body(FamilyAnswer.of(family)));
    }
}
