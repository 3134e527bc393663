package org.threshold.workflow.deadlines.adapter.shipped;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.threshold.workflow.deadlines.LimitLengths;
import org.threshold.workflow.deadlines.ProfileVersion;
import org.threshold.workflow.deadlines.domain.AreaProfile;
import org.threshold.workflow.deadlines.domain.AreaProfileText;
import org.threshold.workflow.deadlines.domain.BankHolidays;
import org.threshold.workflow.deadlines.domain.Limits;
import org.threshold.workflow.deadlines.domain.WorkingCalendar;

/** The calendar and the limits of this installation; a fault in either stops the start. */
@Configuration(proxyBeanMethods = false)
class ShippedRules {

    /**
     * Working days and office hours.
     *
     * @param file a list of bank holidays in place of the one shipped; empty for that one
     */
    @Bean
    static WorkingCalendar workingCalendar(@Value("${threshold.bank-holidays:}") String file) {
        var lines = file.isEmpty() ? lines("bank-holidays-england-and-wales.txt") : given(file);
        return new WorkingCalendar(BankHolidays.parse(lines));
    }

    /** The limits of the area that this installation is of. */
    @Bean
    static Limits limits(
            WorkingCalendar calendar,
            @Value("${threshold.area.name:bucks}") String area,
            @Value("${threshold.area.version:1}") int version) {
        return new Limits(profile(new ProfileVersion(area, version)), calendar);
    }

    /** How long each of them is. */
    @Bean
    static LimitLengths limitLengths(Limits limits) {
        return limits::length;
    }

    /** A profile shipped. */
    static AreaProfile profile(ProfileVersion version) {
        var file = "area-%s-v%d.txt".formatted(version.area(), version.version());
        return AreaProfileText.parse(lines(file), ShippedRules::profile);
    }

    private static List<String> given(String file) {
        try {
            return Files.readAllLines(Path.of(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(
                    "The bank holidays cannot be read; see threshold.bank-holidays", unreadable);
        }
    }

    private static List<String> lines(String file) {
        var path = "/deadlines/" + file;
        try (var found = ShippedRules.class.getResourceAsStream(path)) {
            if (found == null) {
                throw new IllegalStateException("The product lacks its file " + path);
            }
            return new BufferedReader(new InputStreamReader(found, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException("Cannot read " + path, broken);
        }
    }
}
