/** Tests of written agreements. */
@NullMarked
package org.threshold.workflow.agreement.domain;

import org.jspecify.annotations.NullMarked;
