/** Tests of carers’ checks. */
@NullMarked
package org.threshold.workflow.carer.adapter.web;

import org.jspecify.annotations.NullMarked;
