package org.threshold.workflow.gates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threshold.workflow.story.RealServers;

/**
 * Every gate is asked over HTTP: it refuses the decision, the way past it is accepted, and what is
 * missing is on the work list with its limit. What is heard is what {@code docs/gates.md} shows.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GatesThroughHttpIT extends RealServers {

    private static final boolean WRITES = "write".equals(System.getProperty("threshold.docs"));

    private final Map<String, Heard> kept = HeardFile.read();
    private final Map<String, Heard> heard = new HashMap<>();
    @Autowired private JdbcClient jdbc;
    private People people;

    static List<Asked> gates() {
        return Doors.all();
    }

    @BeforeAll
    void somebodyIsThere() {
        people = new People(this::signedIn, system("hospital"), jdbc);
    }

    @ParameterizedTest
    @MethodSource("gates")
    void it_refuses_the_decision_and_what_protects_the_child_goes_on_and_leaves_work(Asked gate) {
        Heard answer = ByDay.of(gate.play(people));

        heard.put(answer.gate(), answer);
        assertThat(answer.refused().errors()).isNotEmpty();
        assertThat(Stream.concat(answer.opened().stream(), answer.waits().stream())).isNotEmpty();
        if (!WRITES) {
            assertThat(answer)
                    .as(
                            "What the page docs/gates.md is made of is stale. Write both anew with"
                                    + " -Dthreshold.docs=write: this test, then GatePageTest")
                    .isEqualTo(kept.get(answer.gate()));
        }
    }

    @AfterAll
    void whatWasHeardIsKept() {
        if (WRITES) {
            Map<String, Heard> all = new HashMap<>(kept);
            all.putAll(heard);
            HeardFile.write(all);
        }
    }
}
