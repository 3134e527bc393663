/** Tests of written agreements. */
@NullMarked
package org.threshold.workflow.agreement.adapter.web;

import org.jspecify.annotations.NullMarked;
