package org.threshold.workflow.incident.app;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.threshold.workflow.circumstances.Change;
import org.threshold.workflow.circumstances.ChangeHistory;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.ChangeListener;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.incident.domain.AbuseIncident;
import org.threshold.workflow.incident.domain.AbuseIncident.About;
import org.threshold.workflow.incident.domain.AbuseIncident.Recorded;
import org.threshold.workflow.incident.domain.AbuseIncident.Scene;
import org.threshold.workflow.incident.domain.AbuseIncident.Standing;
import org.threshold.workflow.incident.domain.Children;
import org.threshold.workflow.incident.domain.Grade;
import org.threshold.workflow.incident.domain.IncidentId;
import org.threshold.workflow.referral.CaseRef;

/**
 * A DASH that anybody reports as a change of circumstance (EV-16) is a fact, and is told as it is.
 * The incident that it is about is assessed here all the same, with the history of the household,
 * and never lower than it was reported (L-3.1.3a, L-3.1.3b).
 */
@Service
class ReportedDashes implements ChangeListener {

    private final Incidents incidents;
    private final IncidentWork work;
    private final AbuserNaming abusers;
    private final IncidentRecord record;
    private final ChangeHistory history;

    ReportedDashes(
            Incidents incidents,
            IncidentWork work,
            AbuserNaming abusers,
            IncidentRecord record,
            ChangeHistory history) {
        this.incidents = incidents;
        this.work = work;
        this.abusers = abusers;
        this.record = record;
        this.history = history;
    }

    @Override
    public void recorded(Change change) {
        if (change.what().kind() == ChangeKind.DASH_ASSESSED) {
            Optional<Grade> told = grade(change.what());
            Optional<AbuseIncident> meant = meant(change.what());
            if (meant.filter(one -> !one.closed()).isPresent()) {
                incidents.save(meant.get().told(told));
            } else if (meant.flatMap(AbuseIncident::grade).filter(covers(told)).isEmpty()) {
                reported(change, told);
            }
        }
    }

    /**
     * A report that was corrected is assessed as it is now, and never lower than it was told; one
     * that was withdrawn is assessed no more, unless somebody has assessed it.
     */
    @Override
    public void replaced(Change now) {
        if (now.what().kind() == ChangeKind.DASH_ASSESSED) {
            now.what().cases().forEach(ref -> lookAgain(ref, now));
        }
    }

    private void lookAgain(CaseRef ref, Change now) {
        Set<ChangeId> stand =
                history.standing(ref).stream().map(Change::id).collect(Collectors.toSet());
        incidents.reported(ref).entrySet().stream()
                .filter(one -> !stand.contains(one.getKey()))
                .forEach(one -> lookAgain(one.getValue(), now, stand.contains(now.id())));
    }

    private void lookAgain(AbuseIncident one, Change now, boolean corrected) {
        if (corrected) {
            incidents.restsOn(one.id(), now.id());
            incidents.save(one.told(grade(now.what())));
            return;
        }
        incidents.save(one.as(new Standing.Withdrawn()));
        work.withdrawn(now.by(), one);
        abusers.withdrawn(now.by(), one);
        record.keep(now.by(), "domestic-abuse-incident-withdrawn", one, "");
    }

    private static Predicate<Grade> covers(Optional<Grade> told) {
        return known -> told.filter(known::below).isEmpty();
    }

    /** One of ours; its own DASH is saved before it is told. */
    private Optional<AbuseIncident> meant(NewChange what) {
        return id(what.code(DashNews.INCIDENT)).flatMap(incidents::lock);
    }

    private static Optional<IncidentId> id(String code) {
        return code.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? Optional.of(new IncidentId(UUID.fromString(code)))
                : Optional.empty();
    }

    private void reported(Change change, Optional<Grade> told) {
        NewChange what = change.what();
        var by = new Recorded(change.by().id(), change.by().agency(), change.recordedAt());
        var one =
                new AbuseIncident(
                        record.newId(),
                        new About(what.cases(), what.occurredAt(), scene(what), by),
                        told,
                        new Standing.Waiting());
        incidents.add(one);
        incidents.restsOn(one.id(), change.id());
        work.toAssess(one);
        record.keep(change.by(), "domestic-abuse-incident-reported", one, "");
    }

    private static Scene scene(NewChange what) {
        Children children =
                Stream.of(Children.values())
                        .filter(one -> one.code().equals(what.code(DashNews.CHILDREN)))
                        .findFirst()
                        .orElse(Children.NOT_KNOWN);
        return new Scene(children, Set.of(), "", what.detail());
    }

    /** The higher of what was computed and what was given. */
    private static Optional<Grade> grade(NewChange what) {
        return Stream.of(what.code(DashNews.GRADE), what.code(DashNews.COMPUTED))
                .flatMap(code -> Grade.of(code).stream())
                .reduce(Grade::or);
    }
}
