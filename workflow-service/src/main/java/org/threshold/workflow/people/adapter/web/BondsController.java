package org.threshold.workflow.people.adapter.web;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.adapter.web.BondForms.ConcernForm;
import org.threshold.workflow.people.adapter.web.BondForms.RecordedAnswer;
import org.threshold.workflow.people.adapter.web.BondForms.RelationshipForm;
import org.threshold.workflow.people.app.RecordAdultConcern;
import org.threshold.workflow.people.app.RecordParentStatus;
import org.threshold.workflow.people.app.RelatePeople;
import org.threshold.workflow.people.domain.AdultConcern;
import org.threshold.workflow.people.domain.AdultConcernId;
import org.threshold.workflow.people.domain.ParentRecord;
import org.threshold.workflow.people.domain.PlanOfChildren;
import org.threshold.workflow.people.domain.Relationship;
import org.threshold.workflow.people.domain.RelationshipId;
import org.threshold.workflow.people.domain.Tie;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.Problems;

/** Records what binds people: relationships, parents, and adults' places in children's plans. */
@RestController
@RequestMapping("/api/v1/people/{id}")
class BondsController {

    private final RelatePeople relate;
    private final RecordParentStatus recordParent;
    private final RecordAdultConcern recordConcern;
    private final RepeatedRequests sendings;

    BondsController(
            RelatePeople relate,
            RecordParentStatus recordParent,
            RecordAdultConcern recordConcern,
            RepeatedRequests sendings) {
        this.relate = relate;
        this.recordParent = recordParent;
        this.recordConcern = recordConcern;
        this.sendings = sendings;
    }

    /** Records a relationship; told again with the same beginning, its end and details. */
    @PostMapping("/relationships")
    ResponseEntity<?> relate(Actor who, @PathVariable UUID id, @RequestBody RelationshipForm form) {
        var dates = new Dates();
        var period = dates.period(form.from(), form.to());
        if (id.equals(form.other())) {
            dates.refusals().add(toThemselves());
        }
        if (!dates.refusals().isEmpty()) {
            return Problems.refused(dates.refusals());
        }
        var tie = new Tie(new PersonId(id), form.kind(), new PersonId(form.other()));
        var told =
                new Relationship(
                        new RelationshipId(sendings.newId()), tie, period, text(form.details()));
        return Answers.of(relate.handle(who, told), done -> recorded(done.value()));
    }

    /** Records what is known of one of a child's parents. */
    @PostMapping("/parents")
    ResponseEntity<?> parent(Actor who, @PathVariable UUID id, @RequestBody ParentForm form) {
        if (!form.missing().isEmpty()) {
            return Problems.refused(form.missing());
        }
        var by = who.staff().orElseGet(() -> new StaffId(who.id().value()));
        var told = new ParentRecord(new PersonId(id), form.whose(), form.said(by));
        return Answers.of(
                recordParent.handle(who, told),
                done -> ResponseEntity.ok(ParentAnswer.of(done.role(), done.standing())));
    }

    /** Records what an adult was in the plan of some children. */
    @PostMapping("/concerns")
    ResponseEntity<?> concern(Actor who, @PathVariable UUID id, @RequestBody ConcernForm form) {
        var dates = new Dates();
        var period = dates.period(form.from(), form.to());
        if (!dates.refusals().isEmpty()) {
            return Problems.refused(dates.refusals());
        }
        var children =
                Objects.requireNonNullElse(form.children(), List.<UUID>of()).stream()
                        .map(PersonId::new)
                        .collect(Collectors.toSet());
        var told =
                new AdultConcern(
                        new AdultConcernId(sendings.newId()),
                        new PersonId(id),
                        form.role(),
                        new PlanOfChildren(
                                form.plan(), text(form.reference()), children, text(form.about())),
                        period);
        return Answers.of(recordConcern.handle(who, told), done -> recorded(done.value()));
    }

    private static ResponseEntity<?> recorded(UUID id) {
        return ResponseEntity.ok(new RecordedAnswer(id));
    }

    private static Refusal toThemselves() {
        return new Refusal(
                "other", "Nobody is related to themselves.", "Give the id of the other person.");
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "");
    }
}
