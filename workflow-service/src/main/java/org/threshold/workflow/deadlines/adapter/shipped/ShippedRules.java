package org.threshold.workflow.deadlines.adapter.shipped;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.threshold.workflow.deadlines.domain.AreaProfile;
import org.threshold.workflow.deadlines.domain.AreaProfileText;
import org.threshold.workflow.deadlines.domain.BankHolidays;
import org.threshold.workflow.deadlines.domain.Limits;
import org.threshold.workflow.deadlines.domain.WorkingCalendar;

/** The calendar and the limits of this installation; a fault in either stops the start. */
@Configuration(proxyBeanMethods = false)
class ShippedRules {

    /** Working days and office hours, with the bank holidays shipped. */
    @Bean
    static WorkingCalendar workingCalendar() {
        return new WorkingCalendar(
                BankHolidays.parse(lines("bank-holidays-england-and-wales.txt")));
    }

    /** Buckinghamshire's limits, version 1. */
    static AreaProfile buckinghamshire() {
        return AreaProfileText.parse(lines("area-bucks-v1.txt"));
    }

    @Bean
    static Limits limits(WorkingCalendar calendar) {
        return new Limits(buckinghamshire(), calendar);
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
