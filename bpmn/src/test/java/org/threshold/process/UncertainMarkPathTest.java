package org.threshold.process;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.threshold.process.UncertainMarkProcess.Ends;
import org.threshold.process.UncertainMarkProcess.Messages;
import org.threshold.process.UncertainMarkProcess.Steps;
import org.threshold.process.UncertainMarkProcess.Variables;
import org.threshold.process.engine.Limit;
import org.threshold.process.engine.PathCoverage;
import org.threshold.process.engine.TestEngine;

class UncertainMarkPathTest extends OneStepPaths {

    @RegisterExtension static final PathCoverage PATHS = PathCoverage.of(UncertainMarkProcess.ID);

    UncertainMarkPathTest() {
        super(
                new Asked(
                        UncertainMarkProcess.ID,
                        Steps.GIVE_PAEDIATRIC_VIEW,
                        "paediatrician",
                        Map.of(Variables.FINDING, "injury"),
                        Ends.COUNTS_AS_INJURY,
                        new Superseded(Messages.SUPERSEDED, Ends.SUPERSEDED)));
    }

    @Test
    void a_finding_of_no_injury_ends_the_concern(TestEngine engine) {
        startAndClaim(engine, engine.limitIn(8));

        engine.complete(
                engine.step(Steps.GIVE_PAEDIATRIC_VIEW),
                Map.of(Variables.FINDING, UncertainMarkProcess.NOT_AN_INJURY));

        engine.assertEnded(UncertainMarkProcess.ID, Ends.NOT_AN_INJURY);
    }

    @Override
    void start(TestEngine engine, Limit due) {
        engine.publish(
                Messages.SEEN,
                subject,
                Map.of(
                        Variables.MARK_ID, subject.toString(),
                        Variables.VIEW, due.asVariable()));
    }
}
