package org.threshold.workflow.plan.adapter.web;

import java.util.List;
import java.util.Optional;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.plan.app.CompleteProtectionPlan;
import org.threshold.workflow.plan.app.DecideProtectionPlan;
import org.threshold.workflow.plan.app.PlanWorld;
import org.threshold.workflow.plan.app.ReadProtectionPlans;
import org.threshold.workflow.plan.app.RecordCoreGroup;
import org.threshold.workflow.plan.app.RecordReviewConference;
import org.threshold.workflow.worklist.DecisionBasis;
import org.threshold.workflow.worklist.StepProcedure;
import org.threshold.workflow.worklist.ToldOfWork;
import org.threshold.workflow.worklist.app.OneTask;

/** The steps of a plan with their real use cases, on memory. */
@TestConfiguration(proxyBeanMethods = false)
@Import({
    DecideProtectionPlanStep.class,
    CompleteProtectionPlanStep.class,
    RecordCoreGroupStep.class,
    RecordReviewConferenceStep.class
})
class PlanSlice {

    @Bean
    PlanWorld world() {
        return new PlanWorld();
    }

    @Bean
    OneTask task() {
        return new OneTask(DecideProtectionPlan.STEP);
    }

    @Bean
    ToldOfWork told() {
        return _ -> List.of();
    }

    @Bean
    DecisionBasis basis() {
        return (_, _) -> List.of();
    }

    @Bean
    StepProcedure procedure() {
        return (_, _) -> Optional.empty();
    }

    @Bean
    DecideProtectionPlan decide(PlanWorld world, Access access) {
        return world.decide(access);
    }

    @Bean
    CompleteProtectionPlan complete(PlanWorld world, Access access) {
        return world.complete(access);
    }

    @Bean
    RecordCoreGroup coreGroup(PlanWorld world, Access access) {
        return world.coreGroup(access);
    }

    @Bean
    RecordReviewConference review(PlanWorld world, Access access) {
        return world.review(access);
    }

    @Bean
    ReadProtectionPlans read(PlanWorld world, Access access) {
        return world.read(access);
    }
}
