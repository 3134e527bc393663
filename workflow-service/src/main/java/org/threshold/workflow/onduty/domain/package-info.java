/** Duty roles, their rotas' gaps, and what an old copy of the directory's answer still says. */
@NullMarked
package org.threshold.workflow.onduty.domain;

import org.jspecify.annotations.NullMarked;
