package nl.buro3.productentool.outreach;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator sets about readers' questions.
 *
 * @param retention how long a question is kept after it was answered or closed
 * @param overdue after how long without an answer it is listed as waiting too long
 */
@ConfigurationProperties("portal.questions")
record InboxProperties(
        @DefaultValue("400d") Duration retention,
        @DefaultValue("3d") Duration overdue) {}
