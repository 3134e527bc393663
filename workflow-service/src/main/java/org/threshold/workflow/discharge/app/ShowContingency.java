package org.threshold.workflow.discharge.app;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.discharge.app.ExpectedStays.Reviewed;
import org.threshold.workflow.discharge.domain.ContingencyGate;
import org.threshold.workflow.discharge.domain.ContingencyPlan;
import org.threshold.workflow.discharge.domain.ExpectedStay;
import org.threshold.workflow.discharge.domain.ExpectedStayId;
import org.threshold.workflow.referral.CaseRef;

/** Shows the contingency plans of children in hospital; whoever reads them is kept in the audit. */
@Service
public class ShowContingency {

    /** No more than this many are shown at once. */
    public static final int MOST = 100;

    private final Access access;
    private final CaseInHospital there;
    private final ExpectedStays stays;
    private final DischargeRecord record;

    ShowContingency(
            Access access, CaseInHospital there, ExpectedStays stays, DischargeRecord record) {
        this.access = access;
        this.there = there;
        this.stays = stays;
        this.record = record;
    }

    /**
     * A child that is expected to stay, with its plan.
     *
     * @param plan the one that was agreed last; none in a list of nothing
     * @param standing how it stands with the plan
     * @param reviews the latest first
     */
    public record Whole(
            ExpectedStay stay,
            List<ContingencyPlan> plan,
            ContingencyGate.Standing standing,
            List<Reviewed> reviews) {

        /** Copies, so that nobody can change it. */
        public Whole {
            plan = List.copyOf(plan);
            reviews = List.copyOf(reviews);
        }
    }

    /** What the page of a case shows of it. */
    public sealed interface OfCase {

        /** The child is in hospital, and nobody said that it must stay. */
        record InHospital() implements OfCase {}

        /** The child is, or was, expected to stay. */
        record Expected(Whole whole) implements OfCase {}
    }

    /** The latest of a case; empty when the child is not in hospital and never had to stay. */
    @Transactional
    public Optional<OfCase> of(Actor who, CaseRef asked) {
        access.require(who, Activity.READ_CASE);
        CaseRef ref = there.answering(asked);
        Optional<ExpectedStay> latest = stays.latestOf(ref);
        boolean newAdmission =
                latest.filter(ExpectedStay::open).isEmpty() && there.admittedAt(ref).isPresent();
        return newAdmission
                ? Optional.of(new OfCase.InHospital())
                : latest.map(stay -> new OfCase.Expected(whole(who, stay)));
    }

    /** One; empty when there is none. */
    @Transactional
    public Optional<Whole> one(Actor who, ExpectedStayId id) {
        access.require(who, Activity.READ_CASE);
        return stays.find(id).map(stay -> whole(who, stay));
    }

    /** Every child that is expected to stay now, the longest first. */
    @Transactional
    public List<Whole> open(Actor who) {
        access.require(who, Activity.READ_CASE);
        List<Whole> open = stays.open(MOST).stream().map(this::read).toList();
        record.looked(who, open.stream().map(one -> one.stay().caseRef()).toList());
        return open;
    }

    private Whole whole(Actor who, ExpectedStay stay) {
        record.keep(who, "contingency-plan-read", stay, "");
        return read(stay);
    }

    private Whole read(ExpectedStay stay) {
        Optional<ContingencyPlan> plan = stays.planOf(stay.id());
        return new Whole(
                stay,
                plan.stream().toList(),
                Standings.of(stay, plan, stays.goesOnUntil(stay.id()), record.now()),
                stays.reviews(stay.id()));
    }
}
