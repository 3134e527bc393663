package org.threshold.notification.directory;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;

/**
 * The list that comes with this service: the same file as workflow-service's, which is put right
 * together with it.
 */
@Configuration(proxyBeanMethods = false)
class ShippedBankHolidays {

    static final String FILE = "directory/bank-holidays-england-and-wales.txt";

    @Bean
    BankHolidays bankHolidays() throws IOException {
        String list = new ClassPathResource(FILE).getContentAsString(StandardCharsets.UTF_8);
        return BankHolidays.parse(list.lines().toList());
    }
}
