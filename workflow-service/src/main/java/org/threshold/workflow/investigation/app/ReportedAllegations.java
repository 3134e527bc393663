package org.threshold.workflow.investigation.app;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.threshold.workflow.circumstances.Change;
import org.threshold.workflow.circumstances.ChangeHistory;
import org.threshold.workflow.circumstances.ChangeListener;
import org.threshold.workflow.investigation.app.KeepAllegation.Heard;
import org.threshold.workflow.investigation.domain.Allegation;
import org.threshold.workflow.investigation.domain.CasesRule;
import org.threshold.workflow.investigation.domain.Investigation;
import org.threshold.workflow.investigation.domain.ReportedClaim;
import org.threshold.workflow.investigation.domain.WantedDue;
import org.threshold.workflow.referral.CaseRef;

/**
 * An allegation that anybody reports (EV-02) becomes an item of the investigation, with an owner
 * and a limit, whoever heard it (L-3.1.6b, R-4.2-4c). One from before there was an investigation
 * becomes an item when one begins.
 */
@Service
class ReportedAllegations implements ChangeListener {

    private final Investigations investigations;
    private final ChangeHistory history;
    private final AllegationReports reports;
    private final ParentsAbsent parents;
    private final KeepAllegation keep;

    ReportedAllegations(
            Investigations investigations,
            ChangeHistory history,
            AllegationReports reports,
            ParentsAbsent parents,
            KeepAllegation keep) {
        this.investigations = investigations;
        this.history = history;
        this.reports = reports;
        this.parents = parents;
        this.keep = keep;
    }

    @Override
    public void recorded(Change change) {
        if (ReportedClaim.alleges(change.what())) {
            investigations.openOf(change.what().cases()).stream()
                    .findFirst()
                    .ifPresent(open -> news(open, change));
        }
    }

    /**
     * Takes up what was alleged about children before an investigation covered them: what was an
     * item of its own is one of the investigation, and what was only reported becomes one.
     *
     * @param since from when its limit is counted, UTC
     */
    void before(Investigation covering, List<CaseRef> cases, Instant since) {
        keep.coveredBy(covering, cases);
        cases.stream()
                .flatMap(ref -> history.standing(ref).stream())
                .distinct()
                .filter(change -> ReportedClaim.alleges(change.what()))
                .filter(change -> !reports.followedUp(change.id()))
                .forEach(change -> known(covering, change, since));
    }

    private void news(Investigation open, Change change) {
        Allegation allegation = allegation(open, change);
        keep.news(change.by(), open, heard(allegation, change), byTheLimit(change.recordedAt()));
        reports.add(change.id(), allegation.id());
    }

    private void known(Investigation covering, Change change, Instant since) {
        Allegation allegation = allegation(covering, change);
        keep.known(change.by(), covering, heard(allegation, change), byTheLimit(since));
        reports.add(change.id(), allegation.id());
    }

    private static Heard heard(Allegation allegation, Change change) {
        return new Heard(allegation, change.what().whyLate(), change.recordedAt());
    }

    private static NewItem.Limited byTheLimit(Instant since) {
        return KeepAllegation.due(since, new WantedDue.ByTheLimit());
    }

    private Allegation allegation(Investigation covering, Change change) {
        var what = change.what();
        List<CaseRef> covered = what.cases().stream().filter(covering::covers).toList();
        List<CaseRef> cases = CasesRule.chosen(covering, covered);
        boolean absent =
                ReportedClaim.parentAccused(what)
                        .filter(place -> parents.of(cases, place, change.recordedAt()))
                        .isPresent();
        return new Allegation(
                keep.next(),
                covering.id(),
                cases,
                ReportedClaim.of(what, absent),
                what.occurredAt(),
                new Allegation.Following.Open());
    }
}
