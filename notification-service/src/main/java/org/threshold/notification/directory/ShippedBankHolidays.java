package org.threshold.notification.directory;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;

/**
 * The list that comes with this service, the same file as workflow-service's, which is put right
 * together with it; or the one that an installation gives to both. One that cannot be read stops
 * the start.
 */
@Configuration(proxyBeanMethods = false)
class ShippedBankHolidays {

    static final String FILE = "directory/bank-holidays-england-and-wales.txt";

    /**
     * The days on which duty rotas turn as on a bank holiday.
     *
     * @param file a list in place of the one shipped; empty for that one
     */
    @Bean
    BankHolidays bankHolidays(@Value("${threshold.bank-holidays:}") String file)
            throws IOException {
        return BankHolidays.parse(file.isEmpty() ? shipped() : Files.readAllLines(Path.of(file)));
    }

    private static List<String> shipped() throws IOException {
        return new ClassPathResource(FILE)
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .toList();
    }
}
