package org.threshold.process;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.threshold.process.PoliceAcceptanceProcess.Ends;
import org.threshold.process.PoliceAcceptanceProcess.Messages;
import org.threshold.process.PoliceAcceptanceProcess.Steps;
import org.threshold.process.PoliceAcceptanceProcess.Variables;
import org.threshold.process.engine.Limit;
import org.threshold.process.engine.PathCoverage;
import org.threshold.process.engine.TestEngine;

class PoliceAcceptancePathTest extends OneStepPaths {

    @RegisterExtension
    static final PathCoverage PATHS = PathCoverage.of(PoliceAcceptanceProcess.ID);

    PoliceAcceptancePathTest() {
        super(
                new Asked(
                        PoliceAcceptanceProcess.ID,
                        Steps.ACCEPT_JOINT_INVESTIGATION,
                        "police-referral-sergeant",
                        Map.of(Variables.ANSWER, "accepted"),
                        Ends.ACCEPTED,
                        new Superseded(Messages.SUPERSEDED, Ends.SUPERSEDED)));
    }

    @Test
    void a_declined_investigation_ends_it_too(TestEngine engine) {
        startAndClaim(engine, engine.limitIn(8));

        engine.complete(
                engine.step(Steps.ACCEPT_JOINT_INVESTIGATION),
                Map.of(Variables.ANSWER, PoliceAcceptanceProcess.DECLINED));

        engine.assertEnded(PoliceAcceptanceProcess.ID, Ends.DECLINED);
    }

    @Override
    void start(TestEngine engine, Limit due) {
        engine.publish(
                Messages.ASKED,
                subject,
                Map.of(
                        Variables.ACCEPTANCE_ID, subject.toString(),
                        Variables.ACCEPTANCE, due.asVariable()));
    }
}
