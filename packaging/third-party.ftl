The libraries that Soundscape comes with, and their licences.
<#list dependencyMap as entry>

${entry.key.name} ${entry.key.version} (${entry.key.groupId}:${entry.key.artifactId})<#if entry.key.url??>, ${entry.key.url}</#if>
    <#list entry.value as licence>${licence}<#sep>, or </#list>
    <#list entry.key.licenses as licence>
        <#if licence.url??>
    ${licence.url}
        </#if>
    </#list>
</#list>

Of OpenPDF Fonts Extras, Soundscape uses the Liberation fonts alone:
    SIL Open Font License 1.1, whose text is in that jar
    https://openfontlicense.org
