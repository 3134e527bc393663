/** Tests of carers’ checks. */
@NullMarked
package org.threshold.workflow.carer.domain;

import org.jspecify.annotations.NullMarked;
