package org.threshold.workflow.procedure.adapter.shipped;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.threshold.workflow.procedure.Responsibilities;
import org.threshold.workflow.procedure.app.Procedures;
import org.threshold.workflow.procedure.domain.Procedure;
import org.threshold.workflow.procedure.domain.ProcedureText;
import org.threshold.workflow.procedure.domain.ResponsibilityText;

/**
 * The procedures shipped: the product’s, and for the steps that the area has its own text of, the
 * area’s (the local assessment framework, R-4.2-1a). A fault in their text stops the start.
 */
@Configuration(proxyBeanMethods = false)
class ShippedProcedures {

    private static final String FILE = "procedures/procedures.txt";

    /** The procedures of an area, by its name as its limits have it. */
    @Bean
    static Procedures procedures(@Value("${threshold.area.name:bucks}") String area)
            throws IOException {
        Map<String, Procedure> all = new HashMap<>(ProcedureText.parse(lines(FILE)));
        String ofArea = "procedures/area-" + area + ".txt";
        if (new ClassPathResource(ofArea).exists()) {
            all.putAll(ProcedureText.parse(lines(ofArea)));
        }
        return new Procedures(all);
    }

    /** Who has which part in each step. */
    @Bean
    static Responsibilities responsibilities() throws IOException {
        return ResponsibilityText.parse(lines("procedures/responsibilities.txt"));
    }

    private static List<String> lines(String file) throws IOException {
        return new ClassPathResource(file)
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .toList();
    }
}
