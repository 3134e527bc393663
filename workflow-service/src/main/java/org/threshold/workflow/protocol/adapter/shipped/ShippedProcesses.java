package org.threshold.workflow.protocol.adapter.shipped;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.threshold.process.ProcessModels;
import org.threshold.workflow.protocol.app.FirstReview;
import org.threshold.workflow.protocol.app.Processes;
import org.threshold.workflow.protocol.domain.ProcessText;

/** Reads the models that are deployed; a fault in one stops the start. */
@Configuration(proxyBeanMethods = false)
class ShippedProcesses {

    /** The day that this authority says its protocol was last reviewed on. */
    @Bean
    static FirstReview firstReview(
            @Value("${threshold.protocol.reviewed-on:2026-11-27}") LocalDate on) {
        return new FirstReview(on);
    }

    @Bean
    static Processes processes() throws IOException {
        List<ProcessText> all = new ArrayList<>();
        for (String id : ProcessModels.processIds()) {
            try (InputStream file =
                    new ClassPathResource(ProcessModels.resource(id)).getInputStream()) {
                all.add(ProcessTextReader.read(file));
            }
        }
        return new Processes(all);
    }
}
