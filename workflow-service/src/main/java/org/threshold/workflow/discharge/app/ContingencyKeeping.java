package org.threshold.workflow.discharge.app;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.discharge.domain.ContingencyPlan;
import org.threshold.workflow.discharge.domain.ContingencyReview;
import org.threshold.workflow.discharge.domain.ExpectedStay;
import org.threshold.workflow.discharge.domain.PlanWords;

/** Keeps contingency plans, and what follows from them. */
@Service
class ContingencyKeeping {

    private final ExpectedStays stays;
    private final ContingencyWork work;
    private final ContingencyNews news;
    private final DischargeRecord record;

    ContingencyKeeping(
            ExpectedStays stays,
            ContingencyWork work,
            ContingencyNews news,
            DischargeRecord record) {
        this.stays = stays;
        this.work = work;
        this.news = news;
        this.record = record;
    }

    Instant now() {
        return record.now();
    }

    /** The plan that was agreed last. */
    Optional<ContingencyPlan> plan(ExpectedStay stay) {
        return stays.planOf(stay.id());
    }

    /** Keeps a plan in place of the one before; the ward, the night and the police hear of it. */
    void agreed(Actor who, ExpectedStay stay, PlanWords words) {
        var plan = new ContingencyPlan(stay.id(), words, record.now());
        stays.agree(plan, who);
        work.agreed(who, plan, stay);
        record.keep(who, "contingency-plan-agreed", stay, words.basis().code());
        news.agreed(who, stay, plan);
    }

    /** Keeps a review; the next follows within a day of shifts. */
    void reviewed(Actor who, ExpectedStay stay, ContingencyReview review) {
        stays.reviewed(stay.id(), review, who, record.now());
        work.met(stay, DischargeSteps.REVIEW);
        record.keep(who, "contingency-plan-reviewed", stay, review.found());
        if (stay.open()) {
            work.toReview(review.until(), stay, record.now());
        }
    }

    /** Keeps what was done. */
    void carriedOut(Actor who, ExpectedStay stay, String done) {
        stays.carriedOut(stay.id(), done, who, record.now());
        work.met(stay, DischargeSteps.CARRY_OUT);
        record.keep(who, "contingency-plan-carried-out", stay, done);
    }

    /** Lets decisions go on until the plan is due; a late one is due within the hour. */
    Instant letGoOn(Actor who, ExpectedStay stay, String reason) {
        Instant soon = record.now().plus(Duration.ofHours(1));
        Instant until = work.planDueAt(stay).filter(dueAt -> dueAt.isAfter(soon)).orElse(soon);
        stays.letGoOn(stay.id(), reason, until);
        record.keep(who, "contingency-plan-not-waited-for", stay, reason);
        return until;
    }
}
