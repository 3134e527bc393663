package org.threshold.workflow.census.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.threshold.workflow.deadlines.domain.Times.london;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.access.AccessRefused;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.census.Population;
import org.threshold.workflow.census.app.DownloadCensus.Command;
import org.threshold.workflow.census.app.DownloadCensus.Result;
import org.threshold.workflow.census.domain.CensusReturn;
import org.threshold.workflow.census.domain.CensusYear;
import org.threshold.workflow.census.domain.Level;
import org.threshold.workflow.deadlines.domain.Times;
import org.threshold.workflow.platform.Refusal;

/** Who may see or take a return, what is kept of it, and that the file itself is checked. */
class TakeCensusTest {

    private static final Instant NOW = london("2026-04-20T10:00");
    private static final Actor MANAGER = Actors.in(Role.TEAM_MANAGER);
    private static final Actor WORKER = Actors.in(Role.DUTY_SOCIAL_WORKER);

    private final List<AuditEntry> kept = new ArrayList<>();
    private final FileInMemory files = new FileInMemory();
    private final CensusMaking making =
            new CensusMaking(year -> Population.of(2, 1), files, Times.CALENDAR, () -> NOW);
    private final CensusRecord record = new CensusRecord(kept::add, () -> new UUID(0, 1));
    private final ReadCensus read = new ReadCensus(Actors::require, making, record);
    private final DownloadCensus download = new DownloadCensus(Actors::require, making, record);

    @Test
    void a_manager_sees_it_and_that_is_on_the_record_of_every_case_in_it() {
        MadeCensus made = read.handle(MANAGER, Population.YEAR);

        assertThat(made.cases()).containsExactly("CP-2041", "CP-2042");
        assertThat(kept)
                .extracting(AuditEntry::what, AuditEntry::why, AuditEntry::cases)
                .containsExactly(
                        tuple("census-read", "census, 2026", List.of("CP-2041", "CP-2042")));
    }

    @Test
    void who_takes_it_says_why_and_the_reason_is_kept() {
        var taken = download.handle(MANAGER, new Command(Population.YEAR, "To send it."));

        assertThat(taken).isInstanceOf(Result.Taken.class);
        assertThat(kept)
                .extracting(AuditEntry::what, AuditEntry::why, AuditEntry::cases)
                .containsExactly(
                        tuple(
                                "census-downloaded",
                                "2026: To send it.",
                                List.of("CP-2041", "CP-2042")));
    }

    @Test
    void without_a_reason_nothing_is_made_or_kept() {
        var answer = download.handle(MANAGER, new Command(Population.YEAR, " "));

        assertThat(answer)
                .isInstanceOfSatisfying(
                        Result.Refused.class,
                        it ->
                                assertThat(it.refusals())
                                        .extracting(Refusal::field)
                                        .containsExactly("reason"));
        assertThat(kept).isEmpty();
        assertThat(files.written).isZero();
    }

    @Test
    void nobody_else_does() {
        assertThatThrownBy(() -> read.handle(WORKER, Population.YEAR))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> download.handle(WORKER, new Command(Population.YEAR, "To see.")))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> new ListCensusYears(Actors::require, () -> NOW).handle(WORKER))
                .isInstanceOf(AccessRefused.class);
        assertThat(kept).isEmpty();
        assertThat(files.written).isZero();
    }

    @Test
    void what_the_file_says_is_checked_and_not_what_it_was_made_from() {
        assertThat(read.handle(MANAGER, Population.YEAR).verdict().findings()).isEmpty();

        files.says = new CensusFile.Read.Parsed(new CensusReturn(Optional.empty(), List.of()));
        var verdict = read.handle(MANAGER, Population.YEAR).verdict();
        assertThat(verdict.findings()).extracting(it -> it.rule().number()).containsExactly("100");
        assertThat(verdict.count(Level.ERROR)).isEqualTo(1);
        assertThat(verdict.count(Level.QUERY)).isZero();

        files.says = new CensusFile.Read.Unreadable(12);
        assertThat(read.handle(MANAGER, Population.YEAR).verdict().unreadable()).contains(12);
    }

    @Test
    void the_year_that_runs_comes_first_and_none_that_has_not_begun() {
        var years = new ListCensusYears(Actors::require, () -> NOW).handle(MANAGER);

        assertThat(years.current()).isEqualTo(new CensusYear(2027));
        assertThat(years.all()).hasSize(4);
        assertThat(years.has(new CensusYear(2027))).isTrue();
        assertThat(years.has(new CensusYear(2028))).isFalse();
    }

    @Test
    void neither_a_return_nor_a_reason_is_printed() {
        assertThat(read.handle(MANAGER, Population.YEAR)).hasToString("MadeCensus[2026]");
        assertThat(new Command(Population.YEAR, "Fred")).hasToString("Command[2026]");
    }

    private static final class FileInMemory implements CensusFile {

        private int written;
        private CensusReturn last = new CensusReturn(Optional.empty(), List.of());
        private Read says = new Read.Unreadable(0);
        private boolean asked;

        @Override
        public String write(CensusReturn made, Heading heading) {
            written++;
            last = made;
            return "file";
        }

        @Override
        public Read read(String file) {
            boolean first = !asked;
            asked = true;
            return first ? new Read.Parsed(last) : says;
        }

        @Override
        public Optional<String> authority() {
            return Optional.of("825");
        }
    }
}
