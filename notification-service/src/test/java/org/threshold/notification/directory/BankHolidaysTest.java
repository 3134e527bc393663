package org.threshold.notification.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BankHolidaysTest {

    private static final Path OURS = Path.of("src/main/resources", ShippedBankHolidays.FILE);
    private static final Path ITS_TWIN =
            Path.of(
                    "../workflow-service/src/main/resources/deadlines",
                    "bank-holidays-england-and-wales.txt");

    @Test
    void lines_that_begin_with_a_date_are_holidays() {
        List<String> lines =
                List.of("# New Year", "covers 2026-01-01 2026-12-31", "", "2026-12-28 Boxing Day");

        BankHolidays holidays = BankHolidays.parse(lines);

        assertThat(holidays.days()).containsExactly(LocalDate.parse("2026-12-28"));
        assertThat(holidays.include(LocalDate.parse("2026-12-28"))).isTrue();
        assertThat(holidays.include(LocalDate.parse("2026-12-26"))).isFalse();
    }

    @Test
    void both_services_ship_the_same_list() throws IOException {
        assertThat(Files.readString(OURS)).isEqualTo(Files.readString(ITS_TWIN));
        assertThat(new ShippedBankHolidays().bankHolidays("").days())
                .hasSizeGreaterThanOrEqualTo(32)
                .contains(LocalDate.parse("2026-12-28"), LocalDate.parse("2027-03-26"));
    }

    @Test
    void an_installation_gives_a_list_of_its_own(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("days.txt"), "2027-05-10 Coronation\n");

        assertThat(new ShippedBankHolidays().bankHolidays(file.toString()).days())
                .containsExactly(LocalDate.parse("2027-05-10"));
    }

    @Test
    void a_list_that_cannot_be_read_stops_the_start(@TempDir Path folder) {
        var nowhere = folder.resolve("nowhere.txt").toString();

        assertThatThrownBy(() -> new ShippedBankHolidays().bankHolidays(nowhere))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessageContaining("nowhere.txt");
    }
}
