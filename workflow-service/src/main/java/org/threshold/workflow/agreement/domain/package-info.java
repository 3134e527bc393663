/** When a written agreement may be activated, and what becomes of it when it is not kept. */
@NullMarked
package org.threshold.workflow.agreement.domain;

import org.jspecify.annotations.NullMarked;
