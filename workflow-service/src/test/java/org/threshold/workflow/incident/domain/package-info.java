/** Tests. */
@NullMarked
package org.threshold.workflow.incident.domain;

import org.jspecify.annotations.NullMarked;
