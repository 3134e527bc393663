package org.threshold.workflow.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * The case that somebody asks for, among a hundred thousand; the engine is away (L-3.1.24). It
 * takes a minute or three, so it runs on request: {@code -Dthreshold.cases=100000
 * -Dit.test=HundredThousandCasesIT}.
 */
@EnabledIfSystemProperty(
        named = "threshold.cases",
        matches = "[1-9]\\d*",
        disabledReason = "fills a database for a minute or three; asked for by number of cases")
class HundredThousandCasesIT extends RealServers {

    private static final int CASES = Integer.getInteger("threshold.cases", 0);
    private static final Duration AT_MOST = Duration.ofSeconds(1);
    private static final int TO_GET_WARM = 3;

    @Autowired private JdbcClient jdbc;

    @DynamicPropertySource
    static void withoutEngine(DynamicPropertyRegistry properties) {
        properties.add("THRESHOLD_ENGINE_GRPC", () -> "http://127.0.0.1:1");
        properties.add("THRESHOLD_ENGINE_ACTUATOR", () -> "http://127.0.0.1:1");
    }

    @Test
    void a_case_and_its_brief_are_there_within_a_second() {
        var walk = new CaseWalk(this::signedIn, system("hospital"), new Rows(jdbc));
        var copies = CopiesOfACase.since(jdbc);
        walk.referred();
        jdbc.sql("delete from deadline_rung where number > 1").update();
        List<String> rows = copies.make(CASES);
        String ref = walk.care().agreed();
        Person worker = signedIn("duty.worker");
        List<String> pages = List.of("/cases/" + ref, "/cases/" + ref + "/brief");
        for (int time = 0; time < TO_GET_WARM; time++) {
            pages.forEach(page -> opened(worker, page));
        }

        Duration page = opened(worker, pages.getFirst());
        Duration brief = opened(worker, pages.getLast());

        System.out.printf("%s; the case %s, its brief %s%n", rows, page, brief);
        assertThat(rows).contains("case_file " + (CASES + 1));
        assertThat(page).isLessThanOrEqualTo(AT_MOST);
        assertThat(brief).isLessThanOrEqualTo(AT_MOST);
    }

    private static Duration opened(Person worker, String page) {
        long asked = System.nanoTime();
        assertThat(worker.get(page).status()).isEqualTo(200);
        return Duration.ofNanos(System.nanoTime() - asked);
    }
}
