package org.threshold.workflow.procedure.adapter.shipped;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.threshold.workflow.procedure.app.Procedures;
import org.threshold.workflow.procedure.domain.ProcedureText;

/** The procedures shipped; a fault in their text stops the start. */
@Configuration(proxyBeanMethods = false)
class ShippedProcedures {

    private static final String FILE = "procedures/procedures.txt";

    @Bean
    static Procedures procedures() throws IOException {
        String text = new ClassPathResource(FILE).getContentAsString(StandardCharsets.UTF_8);
        return new Procedures(ProcedureText.parse(text.lines().toList()));
    }
}
