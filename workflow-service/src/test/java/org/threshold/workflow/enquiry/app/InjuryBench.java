package org.threshold.workflow.enquiry.app;

import java.util.UUID;
import java.util.function.Supplier;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.audit.AuditTrail;
import org.threshold.workflow.deadlines.Deadlines;
import org.threshold.workflow.people.Born;
import org.threshold.workflow.platform.CaseClock;

/** What doctors are asked from an injury on, on rows in memory. */
final class InjuryBench {

    /** What the enquiry has already. */
    record Around(Rows rows, FakeSteps steps, Deadlines deadlines, EnquiryLimits limits) {}

    final InjuredInMemory children = new InjuredInMemory();
    final WatchInjuries watch;
    final SeeInjuredChild see;
    final SurveyInjuredChild survey;
    final ReadInjuredChild read;
    private final InjuryWork work;
    private final Around around;

    InjuryBench(
            Around around, Access access, AuditTrail audit, CaseClock clock, Supplier<Born> born) {
        this.around = around;
        work = new InjuryWork(around.deadlines(), around.steps(), audit, clock);
        var kept = new AskDoctors.Kept(children, UUID::randomUUID);
        var ask =
                new AskDoctors(new OneCase(), new OneCase(), around.rows().enquiries(), kept, work);
        watch = new WatchInjuries(new OneCase(), new OneChild(born), ask);
        var desk = new InjuryDesk(new OneCase(), children, around.steps());
        see = new SeeInjuredChild(access, desk, children, work);
        survey = new SurveyInjuredChild(access, desk, children, work);
        read = new ReadInjuredChild(access, new OneCase(), children, work);
    }

    InjuriesGoneOn goneOn() {
        return new InjuriesGoneOn(
                new OneCase(),
                children,
                new SurveyTakenOver(
                        children, work, around.rows().findings(), around.limits(), around.steps()));
    }
}
